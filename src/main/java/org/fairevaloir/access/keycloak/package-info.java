/**
 * The Keycloak adapter: one login mechanism for pages and for the API, on a maintained OpenID Connect library. Why it
 * is our own: {@code docs/decisions/0003-our-own-keycloak-adapter.md}.
 *
 * <p>Its invariant: whatever cannot be verified right now lets nobody in. Only somebody who is already signed in stays
 * so for {@link org.fairevaloir.access.keycloak.Renewal#GRACE} while the login server cannot be asked.
 *
 * <p>Answers that are not redirects leave as {@code sendError(status, key)}: {@code platform} turns the key into a
 * page, a message on the page or a problem document, in the reader's language.
 */
package org.fairevaloir.access.keycloak;
