package vn.sontay.training.outcome.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.web.Parameters;

/** A snapshot's text as a file, byte by byte what its SHA-256 was made of (SNP-1). */
@WebServlet("/leader/snapshot-file")
public class SnapshotFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient SnapshotQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SnapshotRow snapshot = queries.snapshot(parameters.id("id"));
        byte[] content = queries.content(snapshot.snapshotId()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition",
                "attachment; filename=\"so-lieu-" + snapshot.planCode() + "-" + snapshot.asOf() + ".json\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
