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
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/**
 * Drafts of the decision to issue a class's certificates, and of the papers by which chosen ones are revoked or cancelled: as PDFs, and as
 * word files (PWK-5).
 */
@WebServlet({"/admin/decision-draft.pdf", "/admin/decision-draft.docx", "/admin/act-draft.pdf",
        "/admin/act-draft.docx"})
public class PaperworkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ISSUING = "/admin/decision-draft";
    private static final Map<String, String> FILES = Map.of(ActKind.REVOKED.name(), "quyet-dinh-thu-hoi",
            ActKind.CANCELLED.name(), "bien-ban-huy");

    @Inject
    transient PaperworkQueries papers;

    @Inject
    transient Parameters parameters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        PaperFormat format = path.endsWith(".docx") ? PaperFormat.DOCX : PaperFormat.PDF;
        if (path.startsWith(ISSUING)) {
            send(response, format, "quyet-dinh-cap-giay-chung-nhan", papers.issuing(parameters.id("class"), format));
            return;
        }
        String act = Optional.of(parameters.text("act")).filter(FILES::containsKey)
                .orElseThrow(NotFoundException::new);
        send(response, format, Objects.requireNonNull(FILES.get(act)),
                papers.ending(ActKind.valueOf(act), parameters.ids("certificateIds"), format));
    }

    private static void send(HttpServletResponse response, PaperFormat format, String name, byte[] draft)
            throws IOException {
        if (format == PaperFormat.PDF) {
            PdfAnswer.send(response, draft, name + ".pdf");
        } else {
            FileAnswer.send(response, FileAnswer.DOCX, name + ".docx", draft);
        }
    }
}
