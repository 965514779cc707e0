package vn.sontay.training.people.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.people.privacy.PersonDataService;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** All that is kept about a person, as one file for their administrator to give them. */
@WebServlet("/admin/person-data.zip")
public class PersonDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient PersonDataService service;

    @Inject
    transient Seen seen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long personId = parameters.id("id");
        byte[] file = service.export(personId);
        seen.person(personId);
        FileAnswer.send(response, "application/zip", "du-lieu-ca-nhan.zip", file);
    }
}
