package vn.sontay.training.outcome.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.outcome.document.DocumentFileQueries;
import vn.sontay.training.outcome.document.FileRow;
import vn.sontay.training.web.Parameters;

/**
 * Sends a file of a document, to be saved (DOC-7). Whatever it may hold, it can't act within our pages: its type is fixed, nothing may be
 * loaded or run from it, and no browser keeps it (WEB-3).
 */
@WebServlet("/admin/document-file")
public class DocumentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient DocumentFileQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileRow file = queries.file(parameters.id("id"));
        response.setContentType(file.kind().contentType());
        response.setContentLength(file.bytes());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + (file.drafted() ? "du-thao-" : "van-ban-")
                + file.fileId() + "." + file.kind().ending() + "\"");
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(queries.content(file.fileId()));
        }
    }
}
