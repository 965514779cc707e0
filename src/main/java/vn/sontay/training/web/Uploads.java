package vn.sontay.training.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.DiskFull;

/**
 * Requests that carry a file (WEB-4). What is sent lies on disk, never in memory; the page says whether it is too big for its
 * purpose. Only what no phone records in a lesson's time is refused here, before anything of it is kept.
 */
final class Uploads {

    /** In bytes; the same stands in web.xml. */
    static final long MOST = 64L << 20;
    /** Beyond this, nothing is read to the end so that the answer is seen. */
    private static final long MOST_READ = MOST * 4;
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?[^\\s\";]");
    private static final String IMPORT = "/admin/import-questions";
    private static final String PEOPLE = "/admin/import-people";
    private static final String OLD_CERTIFICATE = "/admin/old-certificate";
    private static final String SIGNING = "/admin/digital-signing";
    private static final String UNIT_ACT = "/admin/unit-act";
    private static final String FIGURE = "/admin/report-figure";
    private static final String CORRECTION = "/admin/correct-figure";
    private static final String MONEY = "/admin/class-funding";
    private static final String FILINGS = "/admin/filings";
    private static final String EXTENSION = "/admin/target-deadline";
    private static final String PACK = "/admin/send-content-pack";
    private static final List<String> PAGES = List.of("/trainer/", "/admin/document-", IMPORT, PEOPLE, OLD_CERTIFICATE,
            SIGNING, UNIT_ACT, FIGURE, CORRECTION, MONEY, FILINGS, EXTENSION, PACK);
    private static final String NOTICE = "m=web.uploadTooBig";

    private Uploads() {
    }

    /** Only what is posted is read as such by the server. */
    static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Lets the request go on where files are taken, and leaves nothing of it on disk. */
    static void pass(HttpServletRequest request, HttpServletResponse response, String path, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (!BOUNDARY.matcher(request.getContentType()).find()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST); // the error page can't be made: it would look for the parts
        } else if (PAGES.stream().noneMatch(path::startsWith)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (length < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > MOST) {
            readToTheEnd(request, length);
            back(request, response);
        } else {
            Collection<Part> parts = parts(request);
            try {
                if (parts.isEmpty()) {
                    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                } else {
                    chain.doFilter(request, response);
                }
            } finally {
                for (Part part : parts) {
                    part.delete();
                }
            }
        }
    }

    /**
     * @return what was sent; nothing when it isn't written as it should be, or the address takes no file
     * @throws UncheckedIOException when there is no room for it
     */
    static Collection<Part> parts(HttpServletRequest request) {
        try {
            return request.getParts();
        } catch (IOException | ServletException | RuntimeException e) {
            if (DiskFull.isCauseOf(e)) {
                throw new UncheckedIOException(new IOException("No space left for an upload", e));
            }
            return List.of();
        }
    }

    /** A browser that is still sending doesn't look at the answer. */
    private static void readToTheEnd(HttpServletRequest request, long length) throws IOException {
        if (length > MOST_READ) {
            return;
        }
        byte[] unread = new byte[1 << 16];
        try (InputStream in = request.getInputStream()) {
            while (in.read(unread) >= 0) {
                // nothing is kept
            }
        }
    }

    /** Shows the page again from which it was sent, with the reason. */
    private static void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = pathAndQuery(request.getHeader("Referer"), request);
        if (from.isEmpty()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            String query = from.replaceAll("([?&])m=[^&]*&?", "$1").replaceFirst("[?&]$", "");
            response.sendRedirect(query + (query.contains("?") ? "&" : "?") + NOTICE);
        }
    }

    /** @return the address without its host when it is a page of ours that takes files, else an empty text */
    private static String pathAndQuery(@Nullable String referer, HttpServletRequest request) {
        try {
            URI from = URI.create(referer == null ? "" : referer);
            String path = String.valueOf(from.getRawPath());
            // a form that was refused before has no query any more, and what the page is about was in the form
            boolean whole = from.getRawQuery() != null || List.of(IMPORT, PEOPLE, OLD_CERTIFICATE, FILINGS, PACK)
                    .contains(path.substring(Math.min(path.length(), request.getContextPath().length())));
            boolean ours = whole && request.getHeader("Host") != null
                    && request.getHeader("Host").equalsIgnoreCase(from.getRawAuthority())
                    && PAGES.stream().anyMatch(page -> path.startsWith(request.getContextPath() + page));
            return ours ? path + "?" + Objects.requireNonNullElse(from.getRawQuery(), "") : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
