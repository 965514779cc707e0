package vn.sontay.training.learning.pack.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sontay.training.learning.pack.PackInForce;

/** Lets no request that was told of another content be answered from the old one (PCK-7); the sign-in has been told before. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PackGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PackInForce inForce;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        inForce.catchUp();
        chain.doFilter(request, response);
    }
}
