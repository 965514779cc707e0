package vn.sontay.training.people.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.people.privacy.OwnDataService;
import vn.sontay.training.web.FileAnswer;

/** All that is kept about the caller, as one file. */
@WebServlet("/account/my-data.zip")
public class OwnDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnDataService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.send(response, "application/zip", "du-lieu-cua-toi.zip", service.export());
    }
}
