package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page that is shown again gets a new nonce (WEB-6). PrimeFaces takes it from a field that only its own script
 * writes, and fails where that script isn't.
 */
final class FreshNonce extends HttpServletRequestWrapper {

    private static final String FIELD = "primefaces.nonce";

    private final String nonce = Base64.getEncoder()
            .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    FreshNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String sent = super.getParameter(name);
        return sent == null && name.equals(FIELD) ? nonce : sent;
    }
}
