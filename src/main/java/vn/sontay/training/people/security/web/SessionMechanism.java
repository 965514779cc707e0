package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.people.security.SignInLog;
import vn.sontay.training.people.security.factor.FactorRule;
import vn.sontay.training.people.security.factor.PassedStep;
import vn.sontay.training.people.security.factor.SignInNext;
import vn.sontay.training.people.security.factor.SignInSteps;
import vn.sontay.training.people.security.provider.ProviderProof;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.web.PlainAddress;
import vn.sontay.training.web.SessionCookie;

/**
 * Keeps people signed in by a token in a cookie (SEC-11); who they are and what they may is looked up at every request. A
 * protected page asks for sign-in and comes back to where the user wanted to go.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(SessionMechanism.class.getName());

    @Inject
    IdentityStoreHandler identityStores;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    FactorRule factors;

    @Inject
    SignInSteps steps;

    @Inject
    FactorCookies factorCookies;

    @Inject
    CurrentUser currentUser;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return signIn(request, response, context);
        }
        if (!PlainAddress.is(request)) {
            return refuse(response);
        }
        if (request.getServletPath().equals("/static")) {
            return context.doNothing(); // the same for everybody: nobody's session is asked for
        }
        Optional<Sessions.Found> found = cookie.token(request).flatMap(this::session);
        if (found.isPresent()) {
            Caller caller = found.get().caller();
            currentUser.is(caller);
            currentUser.keepsDrafts(found.get().keepsDrafts());
            return context.notifyContainerAboutLogin(caller, caller.roles());
        }
        return context.isProtected() ? askForSignIn(request, response, context) : context.doNothing();
    }

    private static AuthenticationStatus refuse(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where nothing can be written now, whoever only reads goes on: the next request writes that the session is in use. */
    Optional<Sessions.Found> session(String token) {
        Optional<Sessions.Found> found = sessions.find(token);
        if (found.filter(Sessions.Found::touchIsDue).isPresent()) {
            try {
                sessions.touch(token);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A session could not be prolonged: {0}", e.getClass().getName());
            }
        }
        return found;
    }

    /**
     * The session of before, whosever it was, ends: a token never outlives a change of who is signed in. None begins while a code is
     * still to come (SFA-2), unless the provider is trusted to have asked for a second factor itself (OID-6).
     */
    private AuthenticationStatus signIn(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        boolean passed = credential instanceof PassedStep;
        Caller caller = caller(credential);
        if (caller == null) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        boolean ownDevice = context.getAuthParameters().isRememberMe();
        cookie.token(request).ifPresent(sessions::end);
        SignInNext next = isProvenTwice(credential) ? SignInNext.IN : factors.next(caller, factorCookies.remembered());
        if (next == SignInNext.SECOND_STEP && !passed) {
            factorCookies.giveStep(response, steps.begin(caller, ownDevice, by(credential)));
            return AuthenticationStatus.SEND_CONTINUE;
        }
        Sessions.Begun begun = sessions.begin(caller, ownDevice, next == SignInNext.ENROL, by(credential));
        cookie.give(request, response, begun.token(), begun.kept());
        currentUser.is(caller);
        SignInLog.in(caller.accountId(), how(credential));
        return context.notifyContainerAboutLogin(caller, caller.roles());
    }

    private static String how(Credential credential) {
        return switch (credential) {
            case PassedStep passed -> "a second factor";
            case ProviderProof proof -> proof.secondFactor() ? "the provider, with a second factor" : "the provider";
            default -> "password";
        };
    }

    private static boolean isProvenTwice(Credential credential) {
        return credential instanceof ProviderProof proof && proof.secondFactor();
    }

    /** @return the sign-in at the provider with which the session ends (OID-9) */
    private static ProviderSession by(Credential credential) {
        return switch (credential) {
            case PassedStep passed -> passed.by();
            case ProviderProof proof -> proof.by();
            default -> ProviderSession.NONE;
        };
    }

    /** @return whom the credential names; null when it isn't right */
    private @Nullable Caller caller(Credential credential) {
        if (credential instanceof PassedStep passed) {
            return passed.caller();
        }
        if (credential instanceof ProviderProof proof) {
            return proof.caller();
        }
        CredentialValidationResult result = identityStores.validate(credential);
        return result.getCallerPrincipal() instanceof Caller caller ? caller : null;
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
            response.sendRedirect(request.getContextPath() + "/sign-in" + AfterSignIn.leadingTo(wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
