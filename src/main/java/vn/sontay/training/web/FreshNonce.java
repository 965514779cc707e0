package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that is sent as a whole and answered by its own page once more (WEB-6). Of a view that keeps no state PrimeFaces takes
 * the nonce from a field that only its script writes, and fails without; the new page gets a new one, whatever was sent. A
 * request by script goes on with the nonce of the page that it belongs to.
 */
final class FreshNonce extends HttpServletRequestWrapper {

    private static final String PARAMETER = "primefaces.nonce";

    private @Nullable String nonce;

    FreshNonce(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest of(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getHeader("Faces-Request") == null
                ? new FreshNonce(request)
                : request;
    }

    @Override
    public @Nullable String getParameter(String name) {
        if (!name.equals(PARAMETER)) {
            return super.getParameter(name);
        }
        if (nonce == null) {
            nonce = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        }
        return nonce;
    }
}
