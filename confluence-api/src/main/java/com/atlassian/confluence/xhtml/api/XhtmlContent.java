package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import javax.xml.stream.XMLStreamException;

/** Confluence 10.2 API, signature only. */
public interface XhtmlContent {
    String convertStorageToView(String storage, ConversionContext context) throws XMLStreamException, XhtmlException;
}
