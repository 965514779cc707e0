package vn.sontay.training.teaching.attendance.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.teaching.attendance.signed.SignedSheetQueries;
import vn.sontay.training.teaching.attendance.signed.SignedSheetRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.ScanAnswer;

/** Sends a file of a signed sheet to the staff of its class. */
@WebServlet("/trainer/signed-sheet-file")
public class SignedSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient SignedSheetQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedSheetRow sheet = queries.sheet(parameters.id("id"));
        ScanAnswer.head(response, sheet.kind(), sheet.bytes(), sheet.fileName());
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(queries.content(sheet.sheetId()));
        }
    }
}
