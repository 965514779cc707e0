package vn.sontay.training.security.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * "Đăng xuất": ends the session and lets the browser forget what it has read, for the next one at a shared phone. Answers
 * of a test that couldn't be sent yet stay in it, for their owner alone (QUI-42).
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(request.getContextPath() + "/sign-in?m=security.signedOut");
    }
}
