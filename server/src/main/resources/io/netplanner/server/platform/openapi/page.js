// Apart from the page, so that the content security policy can refuse every inline script.
window.addEventListener("load", () => {
  SwaggerUIBundle({ url: "/openapi/netplanner.yml", dom_id: "#interface", deepLinking: true });
});
