# Makes a cluster and keeps it until whoever started this ends, in whatever way: then their end of the pipe closes.
# $1: PostgreSQL's programs. $2: a folder that is ours. $3: more options for the server.
initdb() {
    "$1/initdb" --pgdata "$2/data" --username postgres --auth trust --no-locale --encoding UTF8 --no-sync
}
start() {
    "$1/pg_ctl" --pgdata "$2/data" --wait --log "$2/log" \
        --options "-k $2 -c wal_recycle=off -c max_connections=200 $3" start
}
if { initdb "$@" && start "$@"; } >"$2/start" 2>&1; then
    echo ready
    read -r _
    "$1/pg_ctl" --pgdata "$2/data" --mode immediate stop >"$2/stop" 2>&1
else
    cat "$2/start"
fi
rm -rf "$2"
