package vn.sontay.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scripts, styles and icons as they were packed when the application was built: in the smallest way that a browser reads. */
@WebServlet("/static/*")
public class PackedFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** They answer for pages outside their own folder. */
    static final Set<String> WORKERS = Set.of("/sw.js", "/sw-cards.js");

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PackedFile file = assets.file(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (file == null) {
            response.setHeader(ContentPolicy.HEADER, ContentPolicy.STRICT); // what tells so is a page
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (WORKERS.contains(request.getPathInfo())) {
            response.setHeader("Service-Worker-Allowed", request.getContextPath() + "/");
        }
        String accepted = request.getHeader("Accept-Encoding");
        PackedFile.Form form = file.brotli() != null && accepts(accepted, "br")
                ? PackedFile.Form.BROTLI
                : file.gzip() != null && accepts(accepted, "gzip") ? PackedFile.Form.GZIP : PackedFile.Form.PLAIN;
        response.setHeader("Vary", "Accept-Encoding");
        byte[] content = file.in(form);
        response.setContentType(file.type());
        if (form != PackedFile.Form.PLAIN) {
            response.setHeader("Content-Encoding", form.coding());
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** @return whether the coding is named, and not with a weight of nothing */
    static boolean accepts(@Nullable String accepted, String coding) {
        return accepted != null && Arrays.stream(accepted.split(",")).map(each -> each.strip().replace(" ", ""))
                .anyMatch(each -> each.equals(coding)
                        || each.startsWith(coding + ";q=") && !each.matches(".*;q=0(\\.0*)?"));
    }
}
