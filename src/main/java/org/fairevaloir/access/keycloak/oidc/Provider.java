package org.fairevaloir.access.keycloak.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

/** The login server as it describes itself, with the keys it signs with. */
public record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}
