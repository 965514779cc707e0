package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.report.proposal.ProposalFilter;
import vn.sontay.training.outcome.report.proposal.ProposalService;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.PdfAnswer;

/** The letter that proposes classes as it is drawn now; nothing is kept. */
@WebServlet({ClassProposalServlet.PDF, "/admin/class-proposals.docx"})
public class ClassProposalServlet extends HttpServlet {

    static final String PDF = "/admin/class-proposals.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient ProposalService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProposalFilter asked = filters.ofFile(ProposalFilter.class);
        boolean pdf = request.getServletPath().equals(PDF);
        byte[] paper = service.paper(asked, pdf ? PaperFormat.PDF : PaperFormat.DOCX);
        if (pdf) {
            PdfAnswer.send(response, paper, "de-xuat-mo-lop.pdf");
        } else {
            FileAnswer.send(response, FileAnswer.DOCX, "de-xuat-mo-lop.docx", paper);
        }
    }
}
