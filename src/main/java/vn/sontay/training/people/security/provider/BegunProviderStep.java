package vn.sontay.training.people.security.provider;

/**
 * Somebody on the way to the provider.
 *
 * @param token for the browser
 * @param address where it is sent
 */
public record BegunProviderStep(String token, String address) {

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "BegunProviderStep";
    }
}
