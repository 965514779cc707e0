package vn.sontay.training.outcome.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.certificate.ProposalListQueries;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;

/** "Danh sách đề nghị cấp giấy chứng nhận" of a class, to be read over before issuing. */
@WebServlet("/admin/proposal-list.pdf")
public class ProposalListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProposalListQueries lists;

    @Inject
    transient Parameters parameters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PdfAnswer.send(response, lists.proposalList(parameters.id("class")), "danh-sach-de-nghi.pdf");
    }
}
