//! Which HTTP a client speaks: chosen here, because a server that finds out by itself keeps twice the room for what it
//! reads, for every phone that waits.

use std::io;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::sleep;
use tokio_rustls::server::TlsStream;

/// What a client of HTTP/2 says first (RFC 9113, section 3.4). No request of HTTP/1 begins like it.
const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Between two looks at a preface that has arrived in part only. What is merely looked at stays where it is, and so
/// there is nothing else to wait for.
const PAUSE: Duration = Duration::from_millis(20);

/// The versions of HTTP that differ in how a connection is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    Http1,
    Http2,
}

impl Protocol {
    /// What is spoken without TLS: waits for the first bytes, and leaves them to be read. Whoever asks sets a time.
    ///
    /// # Errors
    /// Those of the connection.
    pub(super) async fn of_plain(stream: &TcpStream) -> io::Result<Self> {
        let mut said = [0; PREFACE.len()];
        loop {
            let length = stream.peek(&mut said).await?;
            match &said[..length] {
                whole if whole == PREFACE => return Ok(Self::Http2),
                [_, ..] if PREFACE.starts_with(&said[..length]) => sleep(PAUSE).await,
                _ => return Ok(Self::Http1),
            }
        }
    }

    /// What was agreed on during the handshake. Who agreed on nothing speaks HTTP/1.
    pub(super) fn of_secure<S>(stream: &TlsStream<S>) -> Self {
        match stream.get_ref().1.alpn_protocol() {
            Some(b"h2") => Self::Http2,
            _ => Self::Http1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    /// Both ends of a connection: the client's, the server's.
    async fn connection() -> (TcpStream, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap());
        let (client, server) = tokio::join!(client, listener.accept());
        (client.unwrap(), server.unwrap().0)
    }

    #[tokio::test]
    async fn what_was_said_is_still_there_to_be_read() {
        for (said, protocol) in [("PUT / HTTP/1.1", Protocol::Http1), ("G", Protocol::Http1)] {
            let (mut client, mut server) = connection().await;
            client.write_all(said.as_bytes()).await.unwrap();
            assert_eq!(Protocol::of_plain(&server).await.unwrap(), protocol);
            drop(client);
            let mut read = String::new();
            server.read_to_string(&mut read).await.unwrap();
            assert_eq!(read, said);
        }
    }

    #[tokio::test]
    async fn a_preface_that_comes_byte_by_byte_is_waited_for() {
        let (mut client, server) = connection().await;
        client.set_nodelay(true).unwrap();
        let looking = tokio::spawn(async move { Protocol::of_plain(&server).await });
        for byte in PREFACE {
            assert!(!looking.is_finished());
            client.write_u8(*byte).await.unwrap();
            tokio::task::yield_now().await;
        }
        assert_eq!(looking.await.unwrap().unwrap(), Protocol::Http2);
    }

    #[tokio::test]
    async fn what_only_begins_like_the_preface_is_http_1() {
        let (mut client, server) = connection().await;
        let looking = tokio::spawn(async move { Protocol::of_plain(&server).await });
        client.write_all(b"P").await.unwrap();
        tokio::task::yield_now().await;
        client.write_all(b"OST / HTTP/1.1").await.unwrap();
        assert_eq!(looking.await.unwrap().unwrap(), Protocol::Http1);
    }
}
