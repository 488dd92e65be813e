package org.reversementoring.wiring;

import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

public class OptionalImportsTest {

    @Test
    public void nothing_is_missing_where_everything_is_there() {
        assertEquals(List.of(), new OptionalImports().missingTypes());
    }

    @Test
    public void one_type_of_each_package_that_the_app_calls_is_touched() {
        JavaClasses app = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.reversementoring");

        Set<String> called = app.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getPackageName)
                .filter(name -> name.matches("(com\\.atlassian|net\\.java\\.ao|org\\.apache\\.struts2)(\\..*)?"))
                .collect(Collectors.toCollection(TreeSet::new));

        OptionalImports.TYPES.forEach(type -> called.remove(type.substring(0, type.lastIndexOf('.'))));
        assertEquals("packages of which nothing is touched", Set.of(), called);
    }
}
