package vn.sontay.training.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;

/**
 * Keeps people signed in by a session that holds nothing but the account's id and epoch; who they are and what they may is
 * looked up at every request. A protected page asks for sign-in and comes back to where the user wanted to go.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final String ACCOUNT = "account";
    private static final String EPOCH = "epoch";

    @Inject
    IdentityStoreHandler identityStores;

    @Inject
    AccountLookup accounts;

    @Inject
    CurrentUser currentUser;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return signIn(request, context);
        }
        Optional<Caller> caller = caller(request.getSession(false));
        if (caller.isPresent()) {
            currentUser.is(caller.get());
            return context.notifyContainerAboutLogin(caller.get(), caller.get().roles());
        }
        return context.isProtected() ? askForSignIn(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = identityStores.validate(context.getAuthParameters().getCredential());
        if (!(result.getCallerPrincipal() instanceof Caller caller)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, caller.accountId());
        session.setAttribute(EPOCH, accounts.byUserName(caller.getName()).map(Account::sessionEpoch).orElse(-1));
        currentUser.is(caller);
        return context.notifyContainerAboutLogin(caller, caller.roles());
    }

    /** Keeps this session, under a new id, while the account's other sessions end (SEC-5). */
    public static void stay(HttpServletRequest request, int epoch) {
        request.changeSessionId();
        request.getSession().setAttribute(EPOCH, epoch);
    }

    private Optional<Caller> caller(@org.jspecify.annotations.Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long account)
                || !(session.getAttribute(EPOCH) instanceof Integer epoch)) {
            return Optional.empty();
        }
        return accounts.caller(account, epoch);
    }

    private static AuthenticationStatus askForSignIn(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        boolean page = "GET".equals(request.getMethod()) && request.getHeader("Faces-Request") == null
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (!page) {
            return context.responseUnauthorized();
        }
        String wanted = request.getRequestURI().substring(request.getContextPath().length())
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        try {
            response.sendRedirect(request.getContextPath() + "/sign-in?next="
                    + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
