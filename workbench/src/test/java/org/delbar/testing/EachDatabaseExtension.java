package org.delbar.testing;

import java.util.List;
import java.util.stream.Stream;
import org.delbar.doors.RealWorkbench;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.storage.FreshDatabase;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the databases to the tests that are marked with {@link EachDatabase}. */
final class EachDatabaseExtension implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext test) {
        return true;
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext test) {
        return Stream.of(new On(Database.Kind.H2), new On(Database.Kind.POSTGRESQL));
    }

    private record On(Database.Kind kind) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int number) {
            return kind.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Given(kind));
        }
    }

    private record Given(Database.Kind kind) implements ParameterResolver {

        @Override
        public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
            return ExtensionContextScope.TEST_METHOD;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            Class<?> type = parameter.getParameter().getType();
            return type == Database.class || type == Workbench.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            if (parameter.getParameter().getType() == Workbench.class) {
                return kind == Database.Kind.H2 ? RealWorkbench.shared() : RealWorkbench.onPostgres();
            }
            Lent lent = lend();
            test.getStore(Namespace.create(test.getUniqueId())).put(Lent.class, lent);
            return lent.database;
        }

        private Lent lend() {
            if (kind == Database.Kind.H2) {
                return new Lent(FreshDatabase.open(), () -> {});
            }
            String url = Postgres.shared().freshDatabase();
            return new Lent(new Database(url), () -> Postgres.shared().drop(url));
        }
    }

    /** JUnit closes it after the test. */
    private record Lent(Database database, Runnable remove) implements AutoCloseable {

        @Override
        public void close() {
            database.close();
            remove.run();
        }
    }
}
