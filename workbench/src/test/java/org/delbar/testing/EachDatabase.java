package org.delbar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs all tests of a class on H2 and again on PostgreSQL. The constructor takes a {@code Database}, empty for each
 * test and closed after it, or a {@code Workbench}: the add-on in the one that the tests of a run share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(EachDatabaseExtension.class)
public @interface EachDatabase {}
