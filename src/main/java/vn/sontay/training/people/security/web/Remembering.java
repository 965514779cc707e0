package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import vn.sontay.training.people.security.DeviceKind;
import vn.sontay.training.people.security.factor.OwnFactorChange;
import vn.sontay.training.shared.Caller;

/** Has a browser remembered in which the code was just given (SFA-6). */
@RequestScoped
public class Remembering {

    @Inject
    OwnFactorChange change;

    @Inject
    FactorCookies cookies;

    @Inject
    HttpServletRequest request;

    void write(HttpServletResponse response, Caller caller) {
        DeviceKind kind = DeviceKind.of(Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
        cookies.giveRemembered(response, change.remember(cookies.step(), caller, kind));
    }
}
