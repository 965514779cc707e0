package vn.sontay.training.learning.recording.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.sontay.training.learning.recording.RecordingQueries;
import vn.sontay.training.learning.recording.RecordingRow;

/**
 * Sends a recording, whole or in parts, as phones ask for it. Its address carries its hash, so the browser of whoever may hear
 * it may keep it.
 */
@WebServlet("/recordings/*")
public class RecordingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecordingQueries recordings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        String fileName = path.substring(Math.min(1, path.length()));
        RecordingRow row = recordings.heard(fileName);
        String tag = "\"" + row.sha256() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; media-src 'self'");
        if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String condition = request.getHeader("If-Range");
        String asked = condition == null || condition.equals(tag) ? request.getHeader("Range") : null;
        try {
            send(response, row, ByteRange.of(asked, row.bytes()), request.getMethod().equals("HEAD"));
        } catch (ByteRange.Unsatisfiable e) {
            response.setHeader("Content-Range", "bytes */" + row.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
    }

    private void send(HttpServletResponse response, RecordingRow row, Optional<ByteRange> part, boolean headOnly)
            throws IOException {
        ByteRange sent = part.orElse(new ByteRange(0, row.bytes() - 1));
        if (part.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", sent.of(row.bytes()));
        }
        response.setContentType(row.kind().contentType());
        response.setContentLength(sent.length());
        if (!headOnly) {
            response.getOutputStream().write(recordings.sound(row.fileName()), sent.from(), sent.length());
        }
    }
}
