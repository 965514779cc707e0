package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Jakarta Faces on. */
@FacesConfig
@ApplicationScoped
public class FacesSetup {
}
