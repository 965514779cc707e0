package vn.sontay.training.people.security.factor;

import java.util.List;

/**
 * What a browser needs in order to have a passkey sign.
 *
 * @param challenge what is to be signed, once
 * @param site where
 * @param ids of the account's passkeys, as the script hands them to the browser
 */
public record PasskeyAsked(String challenge, PasskeySite site, List<String> ids) {

    public PasskeyAsked {
        ids = List.copyOf(ids);
    }

    /** @return the ids in one attribute */
    public String idsInLine() {
        return String.join(" ", ids);
    }
}
