/**
 * Who may do what: one table ({@link org.fairevaloir.access.AccessPolicy}), asked by one interceptor
 * ({@link org.fairevaloir.access.Guard}) before every use case and by one filter before every page. Silence means
 * refusal: a use case without {@link org.fairevaloir.access.Requires} and a page that is not listed are refused to
 * everybody.
 */
package org.fairevaloir.access;
