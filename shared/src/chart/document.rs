//! The SVG element around a chart.

use super::{
    canvas::Canvas,
    frame::{Caption, Frame},
    svg::{escaped, short},
};

/// A whole chart of the frame's width: `draw` fills the canvas.
///
/// `kind` becomes the class `chart-<kind>`. The picture is one image with a name and a description to a screen
/// reader. Left to right always: the geometry does not turn with the page's writing direction.
pub(super) fn document(
    kind: &str,
    caption: &Caption,
    frame: &Frame,
    height: f64,
    draw: impl FnOnce(&Canvas<'_>),
) -> String {
    let height = height.ceil();
    let mut body = String::new();
    draw(&Canvas::new(&mut body, frame.width(), height));
    let (id, width, height) = (frame.id(), short(frame.width()), short(height));
    let (title, description) = (escaped(&caption.title), escaped(&caption.description));
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-{kind}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" direction="ltr" role="img" aria-labelledby="{id}-title" aria-describedby="{id}-desc" font-family="'Noto Sans', system-ui, sans-serif">
<title id="{id}-title">{title}</title>
<desc id="{id}-desc">{description}</desc>
<g aria-hidden="true">
{body}</g>
</svg>
"#
    )
}
