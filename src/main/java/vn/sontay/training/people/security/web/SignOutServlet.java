package vn.sontay.training.people.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.web.SessionCookie;

/**
 * "Đăng xuất": ends the session and lets the browser forget what it has read, for the next one at a shared phone. Answers
 * of a quiz that couldn't be sent yet stay in it, for their owner alone (QUI-42).
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Inject
    transient SessionCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        cookie.token(request).ifPresent(sessions::end);
        cookie.take(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(request.getContextPath() + "/sign-in?m=security.signedOut");
    }
}
