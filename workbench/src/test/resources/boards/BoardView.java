package org.example.boards;

public record BoardView(String name, int cards) {}
