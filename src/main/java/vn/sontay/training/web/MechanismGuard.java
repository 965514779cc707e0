package vn.sontay.training.web;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.sontay.training.shared.database.DatabaseAway;
import vn.sontay.training.shared.database.Overtaken;

/**
 * Stands before whoever finds out from the database who is asking, which happens before any filter or error page: says it when
 * the database is away, and asks nobody's name for what needs no database (WEB-10).
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class MechanismGuard implements HttpAuthenticationMechanism {

    @Inject
    @Delegate
    @Any
    HttpAuthenticationMechanism mechanism;

    @Inject
    Proxies proxies;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        SafeHeaders.set(request, response, proxies.isHttps(request)); // what is refused here meets no filter
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (PlainAddress.is(request) && Unavailable.needsNoDatabase(path)) {
            return context.doNothing();
        }
        if (Unavailable.isAllThatCanBeSaid(path)) {
            return away(request, response, path);
        }
        try {
            return mechanism.validateRequest(request, response, context);
        } catch (RuntimeException e) {
            if ((DatabaseAway.isCauseOf(e) || Overtaken.isCauseOf(e)) && !response.isCommitted()) {
                return away(request, response, path);
            }
            throw e;
        }
    }

    private static AuthenticationStatus away(HttpServletRequest request, HttpServletResponse response, String path) {
        try {
            Unavailable.answer(request, response, path);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AuthenticationStatus secureResponse(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        return mechanism.secureResponse(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        mechanism.cleanSubject(request, response, context);
    }
}
