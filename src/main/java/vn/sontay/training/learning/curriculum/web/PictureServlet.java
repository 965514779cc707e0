package vn.sontay.training.learning.curriculum.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.learning.curriculum.PictureQueries;

/** Sends a lesson's picture. Its address is its hash, so a browser may keep it for a year. */
@WebServlet("/pictures/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{16})\\.svg");

    @Inject
    private transient PictureQueries pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<String> svg = path.matches() ? pictures.svg(path.group(1)) : Optional.empty();
        if (svg.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(svg.get().getBytes(StandardCharsets.UTF_8));
    }
}
