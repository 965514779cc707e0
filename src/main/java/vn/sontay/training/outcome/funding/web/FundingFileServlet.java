package vn.sontay.training.outcome.funding.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.funding.FundingQueries;
import vn.sontay.training.outcome.funding.FundingRow;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.scan.ScanKind;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.ScanAnswer;

/** Sends the scan of a voucher to who administers its class or sees its plan as a whole. */
@WebServlet("/leader/voucher-file")
public class FundingFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient FundingQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FundingRow voucher = queries.entry(parameters.id("id"));
        ScanKind kind = voucher.fileKind();
        if (kind == null) {
            throw new NotFoundException();
        }
        ScanAnswer.head(response, kind, voucher.fileBytes(), "chung-tu-" + voucher.entryId() + "." + kind.ending());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(queries.content(voucher.entryId()));
        }
    }
}
