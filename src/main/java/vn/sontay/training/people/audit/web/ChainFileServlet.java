package vn.sontay.training.people.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import vn.sontay.training.people.audit.chain.ChainQueries;

/** The chain of the trail as a file to be kept outside (AUD-10). */
@WebServlet("/admin/audit-chain.tsv")
public class ChainFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ChainQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        queries.export(() -> opened(response));
    }

    private static OutputStream opened(HttpServletResponse response) throws IOException {
        response.setContentType("text/tab-separated-values;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"chuoi-nhat-ky.tsv\"");
        return response.getOutputStream();
    }
}
