package depot;

interface Goods {}
