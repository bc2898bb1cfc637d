package org.delbar.workbench.plugins;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.AnnotationScopeMetadataResolver;
import org.w3c.dom.Element;

/** {@code <atlassian-scanner:scan-indexes/>}: turns the indexes into bean definitions. */
final class ScannerNamespace extends NamespaceHandlerSupport {

    static final String URI = "http://www.atlassian.com/schema/atlassian-scanner";

    private final ScanIndexes indexes;
    private final ImportedServices services;

    ScannerNamespace(ScanIndexes indexes, ImportedServices services) {
        this.indexes = indexes;
        this.services = services;
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", this::scan);
    }

    private @Nullable BeanDefinition scan(Element xml, ParserContext parsing) {
        if (xml.hasAttribute("profile")) {
            throw new PluginRefused("The workbench knows no profiles of scan-indexes");
        }
        BeanDefinitionRegistry beans = parsing.getRegistry();
        for (String index : new String[] {"component", "component-confluence"}) {
            indexes.lines(index).forEach(line -> component(index, line, beans));
        }
        for (String index : new String[] {"imports", "imports-confluence"}) {
            indexes.lines(index).forEach(line -> imported(index, line, beans));
        }
        AnnotationConfigUtils.registerAnnotationConfigProcessors(beans);
        return null;
    }

    private void component(String index, ScanIndexes.Line line, BeanDefinitionRegistry beans) {
        AnnotatedGenericBeanDefinition bean = new AnnotatedGenericBeanDefinition(indexes.load(index, line.what()));
        bean.setScope(
                new AnnotationScopeMetadataResolver().resolveScopeMetadata(bean).getScopeName());
        AnnotationConfigUtils.processCommonDefinitionAnnotations(bean);
        beans.registerBeanDefinition(line.beanName(), bean);
    }

    private void imported(String index, ScanIndexes.Line line, BeanDefinitionRegistry beans) {
        Class<?> type = indexes.load(index, line.what());
        beans.registerBeanDefinition(line.beanName(), serviceBean(type));
    }

    @SuppressWarnings("unchecked")
    private <T> RootBeanDefinition serviceBean(Class<T> type) {
        return new RootBeanDefinition(type, () -> (T) services.fetch(type));
    }
}
