package vn.sontay.training.outcome.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sontay.training.outcome.certificate.PaperworkQueries;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** Drafts of the decision to issue a class's certificates, and of the papers by which chosen ones are revoked or cancelled. */
@WebServlet({PaperworkServlet.ISSUING, "/admin/act-draft.pdf"})
public class PaperworkServlet extends HttpServlet {

    static final String ISSUING = "/admin/decision-draft.pdf";

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FILES = Map.of(ActKind.REVOKED.name(), "quyet-dinh-thu-hoi.pdf",
            ActKind.CANCELLED.name(), "bien-ban-huy.pdf");

    @Inject
    transient PaperworkQueries papers;

    @Inject
    transient Parameters parameters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(ISSUING)) {
            PdfAnswer.send(response, papers.issuing(parameters.id("class")), "quyet-dinh-cap-giay-chung-nhan.pdf");
            return;
        }
        String act = Optional.of(parameters.text("act")).filter(FILES::containsKey)
                .orElseThrow(NotFoundException::new);
        PdfAnswer.send(response, papers.ending(ActKind.valueOf(act), parameters.ids("certificateIds")),
                Objects.requireNonNull(FILES.get(act)));
    }
}
