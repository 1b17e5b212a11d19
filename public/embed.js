// For pages that show charts of Bilateral in an iframe: gives each the height it asks for.
addEventListener('message', (event) => {
  const { type, height } = event.data ?? {};
  if (type !== 'bilateral:height' || !(height > 0 && height < 5000)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === event.source) frame.style.height = `${Math.ceil(height)}px`;
  }
});
