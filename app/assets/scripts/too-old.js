// Only browsers without modules run this: they cannot run Samson, and the page says so.
document.querySelectorAll("[data-boot]").forEach(function (element) {
  element.hidden = element.getAttribute("data-boot") !== "too-old";
});
