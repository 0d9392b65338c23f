package shop;

interface Task<T, E extends Exception> {

  void perform(T what, long cents) throws E;
}
