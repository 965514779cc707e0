package vn.sontay.training.people.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import vn.sontay.training.people.security.provider.ProviderSignInService;
import vn.sontay.training.people.security.provider.ProviderSignOutService;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.ClientAddress;

/** Where the provider's server says that a sign-in there has ended (OID-9). It reads no page: it gets a status, and a word where it has to. */
@WebServlet("/provider-sign-out")
public class ProviderSignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WAIT = 429;

    @Inject
    transient ProviderSignInService provider;

    @Inject
    transient ProviderSignOutService service;

    @Inject
    transient ClientAddress address;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (provider.label().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Duration wait = service.ended(Objects.requireNonNullElse(request.getParameter("logout_token"), ""),
                    address.text());
            if (wait.isPositive()) {
                response.setStatus(WAIT);
                response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            }
        } catch (RuleException refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("application/json");
            response.getWriter().write("{\"error\": \"invalid_request\"}");
        }
    }
}
