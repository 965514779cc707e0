package vn.sontay.training.learning.pack.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.learning.pack.PackQueries;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;

/** A pack that was made here, to be given to others. */
@WebServlet("/admin/content-pack.zip")
public class ContentPackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient PackQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.send(response, "application/zip", "goi-noi-dung.zip", queries.file(parameters.id("id")));
    }
}
