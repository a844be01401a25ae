package org.fairevaloir.access.keycloak.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks of every token that comes in. Only asymmetric signatures with the realm's published keys count: neither
 * {@code none} nor a signature with the client's secret.
 *
 * <p>Every method refuses by {@link TokenRefused}, and by {@link KeycloakUnreachable} when the keys cannot be had.
 */
@ApplicationScoped
public class Tokens {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    @Inject
    OidcSettings settings;

    @Inject
    Discovery discovery;

    @Inject
    VerifiedTokens verified;

    /**
     * Who an ID token speaks of.
     *
     * @param nonce the one of the login it answers; null after a renewal, which has none
     */
    public Identity idToken(JWT token, @Nullable Nonce nonce) throws TokenRefused {
        Identity identity = Identity.of(checked(() -> {
            var validator = new IDTokenValidator(settings.issuer(), settings.client(), keys(), null);
            return validator.validate(token, nonce).toJWTClaimsSet();
        }));
        if (identity.sid() == null) {
            throw new TokenRefused("no sid: this session could not be ended from outside");
        }
        return identity;
    }

    /** Who an access token for the API speaks of; one that was verified within the last minute is not verified again. */
    public Identity accessToken(String token) throws TokenRefused {
        Optional<Identity> known = verified.find(token);
        if (known.isPresent()) {
            return known.get();
        }
        JWTClaimsSet claims = checked(() -> {
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(keys());
            processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    settings.apiAudience(),
                    new JWTClaimsSet.Builder()
                            .issuer(settings.issuer().getValue())
                            .build(),
                    Set.of("sub", "exp", "iat")));
            return processor.process(token, null);
        });
        Identity identity = Identity.of(claims);
        verified.remember(token, identity, expiry(claims));
        return identity;
    }

    /** As JSON it is in seconds, not a date of the old kind; the verifier has seen that there is one. */
    private static Instant expiry(JWTClaimsSet claims) {
        return claims.toJSONObject().get("exp") instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : Instant.MIN;
    }

    /** The session that a logout token ends. */
    public String logoutToken(String token) throws TokenRefused {
        return sid(checked(() -> {
            var validator = new LogoutTokenValidator(settings.issuer(), settings.client(), false, keys(), null);
            return validator.validate(JWTParser.parse(token)).toJWTClaimsSet();
        }));
    }

    private static String sid(JWTClaimsSet claims) throws TokenRefused {
        if (claims.getClaim("sid") instanceof String sid && !sid.isBlank()) {
            return sid;
        }
        throw new TokenRefused("a logout token without sid");
    }

    private JWSVerificationKeySelector<SecurityContext> keys() {
        return new JWSVerificationKeySelector<>(ALGORITHMS, discovery.known().keys());
    }

    private static JWTClaimsSet checked(Check check) throws TokenRefused {
        try {
            return check.claims();
        } catch (RateLimitReachedException e) {
            throw new TokenRefused("signed with an unknown key", e);
        } catch (KeySourceException e) {
            throw new KeycloakUnreachable("no keys", e);
        } catch (BadJOSEException | JOSEException | ParseException | com.nimbusds.oauth2.sdk.ParseException e) {
            throw new TokenRefused("not valid", e);
        }
    }

    private interface Check {
        JWTClaimsSet claims()
                throws BadJOSEException, JOSEException, ParseException, com.nimbusds.oauth2.sdk.ParseException;
    }
}
