package org.delbar.workbench.plugins;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.StringReader;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;

/** Makes the Spring context a plugin declares in {@code META-INF/spring}; it has no parent, as on the product. */
final class SpringContext {

    private static final String SCANNER_SCHEMA = "<schema xmlns='http://www.w3.org/2001/XMLSchema'"
            + " targetNamespace='NAMESPACE'><element name='scan-indexes'><complexType>"
            + "<attribute name='profile' type='string'/></complexType></element></schema>";

    private SpringContext() {}

    static GenericApplicationContext start(Bundle bundle, HostServices host) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setDisplayName("Spring context of " + bundle.getSymbolicName());
        context.setClassLoader(loader(bundle));
        context.setAllowBeanDefinitionOverriding(false);
        try {
            XmlBeanDefinitionReader reader = reader(context, bundle, host);
            for (URL each : Collections.list(files(bundle))) {
                reader.loadBeanDefinitions(new UrlResource(each));
            }
            context.refresh();
            return context;
        } catch (RuntimeException | LinkageError e) {
            stop(context);
            throw e;
        }
    }

    static void stop(GenericApplicationContext context) {
        context.close();
        ClassLoader loader = context.getClassLoader();
        if (loader != null) {
            CachedIntrospectionResults.clearClassLoader(loader);
            // Jackson knows the types it has written by their classes, in one cache for the whole JVM.
            TypeFactory.defaultInstance().clearCache();
        }
    }

    static ClassLoader loader(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    private static Enumeration<URL> files(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        return found == null ? Collections.emptyEnumeration() : found;
    }

    private static XmlBeanDefinitionReader reader(GenericApplicationContext context, Bundle bundle, HostServices host) {
        ClassLoader hostLoader = SpringContext.class.getClassLoader();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setEnvironment(context.getEnvironment());
        reader.setEntityResolver(entities(new DelegatingEntityResolver(hostLoader)));
        reader.setNamespaceHandlerResolver(namespaces(
                new ScannerNamespace(new ScanIndexes(bundle), new ImportedServices(bundle, host)),
                new DefaultNamespaceHandlerResolver(hostLoader)));
        return reader;
    }

    private static NamespaceHandlerResolver namespaces(ScannerNamespace scanner, NamespaceHandlerResolver others) {
        scanner.init();
        return uri -> uri.startsWith(ScannerNamespace.URI) ? scanner : others.resolve(uri);
    }

    /** Answers the scanner's schema itself, so that no schema is fetched from the internet. */
    private static EntityResolver entities(EntityResolver others) {
        return (publicId, systemId) -> {
            if (systemId == null || !systemId.startsWith(ScannerNamespace.URI)) {
                return others.resolveEntity(publicId, systemId);
            }
            String namespace = systemId.substring(0, systemId.lastIndexOf('/'));
            InputSource schema = new InputSource(new StringReader(SCANNER_SCHEMA.replace("NAMESPACE", namespace)));
            schema.setPublicId(publicId);
            schema.setSystemId(systemId);
            return schema;
        };
    }
}
