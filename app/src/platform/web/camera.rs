//! The camera, and what codes are in front of it.

use super::jobs::read_codes;
use crate::platform::{NoCamera, sleep};
use js_sys::{Object, Reflect};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, DomException, HtmlCanvasElement, HtmlVideoElement, ImageData, MediaDevices,
    MediaStream, MediaStreamConstraints, MediaStreamTrack, Window,
};

/// Between two looks at the picture: about fifteen a second, so that a phone does not get hot.
const BETWEEN: Duration = Duration::from_millis(20);
/// While there is no picture yet.
const MOMENT: Duration = Duration::from_millis(50);

/// An open camera that shows what it sees in a video element. Switched off when this is dropped.
pub struct Camera {
    stream: MediaStream,
    video: HtmlVideoElement,
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Camera {
    /// Asks for the camera at the back, and shows its picture in the video element with this id.
    ///
    /// # Errors
    /// [`NoCamera`].
    pub async fn open(element: &str) -> Result<Self, NoCamera> {
        let window = web_sys::window().ok_or(NoCamera::Missing)?;
        let asked = devices(&window)?.get_user_media_with_constraints(&constraints());
        let asked = JsFuture::from(asked.map_err(|error| reason(&error))?).await;
        let stream: MediaStream = asked.map_err(|error| reason(&error))?.unchecked_into();
        let camera = Self::show(&window, stream, element).ok_or(NoCamera::Missing)?;
        // A browser that shows no picture without being tapped shows it when it is.
        let _ = camera.video.play();
        Ok(camera)
    }

    fn show(window: &Window, stream: MediaStream, element: &str) -> Option<Self> {
        let document = window.document()?;
        let video: HtmlVideoElement = document.get_element_by_id(element)?.dyn_into().ok()?;
        video.set_src_object(Some(&stream));
        let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        let options = Object::new();
        // The picture is read far more often than it is drawn.
        Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE).ok()?;
        let context = canvas.get_context_with_context_options("2d", &options).ok()??.dyn_into().ok()?;
        Some(Self { stream, video, canvas, context })
    }

    /// What the codes say that are in the picture now. Comes back when it has been looked at: one picture at a time.
    ///
    /// # Errors
    /// [`NoCamera::Taken`] when the picture has ended, [`NoCamera::NoReader`].
    pub async fn read_codes(&self) -> Result<Vec<String>, NoCamera> {
        sleep(BETWEEN).await;
        let picture = loop {
            if !self.stream.active() {
                return Err(NoCamera::Taken);
            }
            match self.picture() {
                Some(picture) => break picture,
                None => sleep(MOMENT).await,
            }
        };
        let texts = read_codes(&picture).await.map_err(|_| NoCamera::NoReader)?;
        let texts = String::from_utf8_lossy(&texts);
        Ok(texts.lines().filter(|text| !text.is_empty()).map(str::to_owned).collect())
    }

    /// None while there is none yet.
    fn picture(&self) -> Option<ImageData> {
        let (width, height) = (self.video.video_width(), self.video.video_height());
        if width == 0 || height == 0 {
            return None;
        }
        if (self.canvas.width(), self.canvas.height()) != (width, height) {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
        self.context.draw_image_with_html_video_element(&self.video, 0.0, 0.0).ok()?;
        self.context.get_image_data(0.0, 0.0, width.into(), height.into()).ok()
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.video.set_src_object(None);
        for track in self.stream.get_tracks() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
    }
}

fn devices(window: &Window) -> Result<MediaDevices, NoCamera> {
    let devices = window.navigator().media_devices().ok().filter(|devices| !devices.is_undefined());
    devices.ok_or(if window.is_secure_context() { NoCamera::Missing } else { NoCamera::Unprotected })
}

/// The camera at the back, with a picture that is sharp enough for a code and no larger: it is looked at as a whole.
fn constraints() -> MediaStreamConstraints {
    let ideal = |value: JsValue| {
        let wish = Object::new();
        let _ = Reflect::set(&wish, &"ideal".into(), &value);
        wish
    };
    let video = Object::new();
    for (name, value) in [
        ("facingMode", JsValue::from("environment")),
        ("width", JsValue::from(1280)),
        ("height", JsValue::from(720)),
    ] {
        let _ = Reflect::set(&video, &name.into(), &ideal(value));
    }
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&video);
    constraints
}

fn reason(error: &JsValue) -> NoCamera {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("NotAllowedError" | "SecurityError") => NoCamera::Refused,
        Some("NotReadableError" | "AbortError") => NoCamera::Taken,
        _ => NoCamera::Missing,
    }
}
