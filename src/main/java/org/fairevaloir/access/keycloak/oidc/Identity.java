package org.fairevaloir.access.keycloak.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import org.fairevaloir.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says.
 *
 * @param sid the login server's session, null for a program that has none
 */
public record Identity(Caller caller, @Nullable String sid) {

    /** @throws TokenRefused when the token lacks the person's id or name */
    static Identity of(JWTClaimsSet claims) throws TokenRefused {
        try {
            String username = claims.getStringClaim("preferred_username");
            String name = claims.getStringClaim("name");
            if (claims.getSubject() == null || username == null) {
                throw new TokenRefused("no sub or no preferred_username");
            }
            Caller caller = new Caller(
                    claims.getSubject(),
                    username,
                    name == null || name.isBlank() ? username : name,
                    set(claims.getStringListClaim("groups")),
                    set(claims.getStringListClaim("memberships")));
            return new Identity(caller, claims.getStringClaim("sid"));
        } catch (ParseException e) {
            throw new TokenRefused("claims of an unexpected type", e);
        }
    }

    private static Set<String> set(@Nullable List<String> claim) {
        return claim == null ? Set.of() : Set.copyOf(claim);
    }
}
