package vn.sontay.training.testing;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import vn.sontay.training.demo.SeededDemo;

/** The WAR as it was built, plus the container tests: deployed once for all of them. */
@ArquillianSuiteDeployment
public class WarDeployment {

    @Deployment
    static WebArchive war() {
        String war = System.getenv("APP_WAR");
        if (war == null) {
            throw new IllegalStateException("APP_WAR names the built WAR; run the container tests with mvn verify");
        }
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(war)).addClass(WarDeployment.class)
                .addClass(SeededDemo.class)
                .addPackages(false, "vn.sontay.training.container");
    }
}
