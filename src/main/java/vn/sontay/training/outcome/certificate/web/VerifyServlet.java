package vn.sontay.training.outcome.certificate.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets the QR code's address, {@code /xac-minh/7K4M-92XQ-PDRT}, open the page of verification. */
@WebServlet("/xac-minh/*")
public class VerifyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        request.setAttribute(VerificationBacking.CODE, path == null ? "" : path.substring(1));
        request.getRequestDispatcher("/xac-minh.xhtml").forward(request, response);
    }
}
