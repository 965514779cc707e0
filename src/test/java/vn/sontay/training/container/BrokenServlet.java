package vn.sontay.training.container;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Fails as no page should: unexpectedly, or by a conflict that shows only when the transaction ends. */
@WebServlet({"/broken", "/api/v1/broken"})
public class BrokenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("conflict") != null) {
            throw new EJBException("commit", new OptimisticLockException("somebody was faster"));
        }
        throw new IllegalStateException("a secret of the inside");
    }
}
