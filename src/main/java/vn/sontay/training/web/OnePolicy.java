package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer with one content policy (WEB-6). PrimeFaces adds a policy of its own to every page, and of two policies a browser
 * obeys both; whoever means to replace ours sets it.
 */
final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(ContentPolicy.HEADER)) {
            super.addHeader(name, value);
        }
    }
}
