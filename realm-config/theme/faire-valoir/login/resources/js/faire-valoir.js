// Keycloak 26.7 shows the name that somebody has typed in a field without label: a screen reader would not say what it is.
document.addEventListener('DOMContentLoaded', () => {
  const name = document.getElementById('kc-attempted-username');
  const label = document.querySelector('label[for="username"]');
  if (name && label) {
    label.htmlFor = name.id;
  }
});
