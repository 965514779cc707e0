package vn.sontay.training.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A test that runs on H2 and again on MariaDB. It takes a {@link TestDatabase}; call {@link TestDatabase#clear()} first, or
 * extend nothing and use data of your own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabasePlace.class)
@ParameterizedTest(name = "on {0}")
@EnumSource(TestDatabase.class)
public @interface BothDatabases {
}
